package org.onelicence.supervision.draw;

/** A licence as it stood in the object register when that was sealed. */
public record SealedObject(
        String licenceId,
        String licenceNumber,
        String uscc,
        String holderName,
        int industryNo,
        String industryNameZh,
        String district,
        String holderClass,
        int weight) {

    /** The line of this object in the register's hash: what the chance of being drawn depends on. */
    String line() {
        return licenceId + "\t" + weight;
    }
}
