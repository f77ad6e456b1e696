package org.onelicence.platform.security;

/** What a token may claim its bearer is. What an officer may decide stands in the authority register, never here. */
public final class Roles {

    public static final String APPLICANT = "applicant";
    public static final String OFFICER = "officer";
    public static final String SUPERVISOR = "supervisor";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
