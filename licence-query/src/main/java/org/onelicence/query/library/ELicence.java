package org.onelicence.query.library;

import java.util.List;
import org.onelicence.query.register.LicenceDetail;

/**
 * An e-licence: the licence as it stands, and the versions its certificate went through.
 *
 * @param verificationUrl what the QR code says
 */
public record ELicence(LicenceDetail licence, String verificationUrl, List<CertificateVersion> versions) {}
