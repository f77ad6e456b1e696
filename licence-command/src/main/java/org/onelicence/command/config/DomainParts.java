package org.onelicence.command.config;

import org.onelicence.command.application.FourEyes;
import org.onelicence.command.application.ReviewLimits;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.commitment.RectificationLimits;
import org.onelicence.command.guide.GuideCapacities;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.LicenceLimits;
import org.onelicence.command.licence.LicenceNumberRule;
import org.onelicence.command.material.MaterialLimits;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.command.personal.PersonalKeys;
import org.onelicence.platform.problem.LargeBody;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What differs between jurisdictions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    ReviewLimits.class,
    FourEyes.class,
    GuideCapacities.class,
    RectificationLimits.class,
    LicenceLimits.class
})
class DomainParts {

    private static final long FORM_BYTES = 64 * 1024;

    @Bean
    LicenceNumberRule licenceNumberRule(@Value("${onelicence.jurisdiction}") String jurisdiction) {
        return new LicenceNumberRule(jurisdiction);
    }

    @Bean
    LicenceIssuer licenceIssuer(
            @Value("${onelicence.issuer.code}") String code,
            @Value("${onelicence.issuer.name}") String name,
            @Value("${onelicence.issuer.name-en}") String nameEn) {
        return new LicenceIssuer(new Organ(code, name, nameEn));
    }

    /** The places where a file comes in; a form with files has a little more around them. */
    @Bean
    LargeBody fileOfADraft(MaterialLimits limits) {
        return new LargeBody("/api/drafts/*/materials/*", limits.file().toBytes());
    }

    @Bean
    LargeBody formWithAFile(MaterialLimits limits) {
        return new LargeBody("/drafts/*/materials/*", limits.file().toBytes() + FORM_BYTES);
    }

    @Bean
    LargeBody supplementWithFiles(MaterialLimits limits) {
        return new LargeBody(
                "/applications/*/matters/*/supplements", limits.application().toBytes() + FORM_BYTES);
    }

    @Bean
    PersonalData personalData(PersonalKeys keys) {
        return new PersonalData(keys::keyOf, keys::existingKeyOf);
    }
}
