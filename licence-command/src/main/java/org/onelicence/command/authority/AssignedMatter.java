package org.onelicence.command.authority;

/** A matter that a department decides, with the law or the page that says so. */
public record AssignedMatter(
        String ref, String nameZh, String nameEn, String matterType, String legalBasis, String source) {
    static AssignedMatter of(AuthorityEvent.MatterAssigned event) {
        return new AssignedMatter(
                event.matterRef(),
                event.nameZh(),
                event.nameEn(),
                event.matterType(),
                event.legalBasis(),
                event.source());
    }
}
