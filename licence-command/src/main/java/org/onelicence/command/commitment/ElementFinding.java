package org.onelicence.command.commitment;

/** Whether what was promised of one element is so, and what was found. */
public record ElementFinding(ApprovalElement element, boolean kept, String findings) {}
