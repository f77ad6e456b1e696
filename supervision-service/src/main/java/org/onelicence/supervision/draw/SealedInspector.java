package org.onelicence.supervision.draw;

/** An inspector as the register named them when it was sealed: a number, never a name. */
public record SealedInspector(String officerNumber, String departmentCode) {

    String line() {
        return officerNumber + "\t" + departmentCode;
    }
}
