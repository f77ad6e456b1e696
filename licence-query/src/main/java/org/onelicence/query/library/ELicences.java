package org.onelicence.query.library;

import org.jspecify.annotations.Nullable;
import org.onelicence.query.register.Register;
import org.onelicence.query.register.RegisterProblem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds an e-licence and what is printed on one of its versions. */
@Component
public class ELicences {

    private final Register register;
    private final Library library;
    private final String publicUrl;

    ELicences(Register register, Library library, @Value("${onelicence.public-url}") String publicUrl) {
        this.register = register;
        this.library = library;
        this.publicUrl = publicUrl;
    }

    public ELicence find(String licenceNumber) {
        var licence = register.byNumber(licenceNumber).orElseThrow(RegisterProblem::unregistered);
        return new ELicence(licence, publicUrl + "/v/" + licence.verificationCode(), library.versions(licenceNumber));
    }

    /** The face of the version asked for, or of the one that stands. */
    public CertificateFace face(ELicence licence, @Nullable Integer version) {
        var wanted = version == null ? licence.licence().certificateVersion() : version;
        return library.face(licence.licence().licenceNumber(), wanted)
                .orElseThrow(() -> RegisterProblem.VERSION_UNKNOWN.because(
                        "请从证照库所列版本中选择", "Choose one of the versions that the library lists"));
    }
}
