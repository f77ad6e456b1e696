package org.onelicence.command.licence;

/** What may be asked when the end of the validity comes near; {@code ExtendLicence} grants. */
public sealed interface ExtensionCommand extends LicenceCommand {

    /** By the holder. */
    record RequestExtension(LicenceId licenceId) implements ExtensionCommand {}

    record RefuseExtension(LicenceId licenceId, String reason) implements ExtensionCommand {}

    /** Reminds the holder, once for each day that was set; harmless when none has come. */
    record TellExpiry(LicenceId licenceId) implements ExtensionCommand {}
}
