package org.onelicence.supervision.notification;

/** One permit that an industry calls for, and the department that grants it, as the guide in force says. */
public record NeededPermit(
        int industryNo,
        String industryNameZh,
        String matterRef,
        String nameZh,
        String nameEn,
        String required,
        String departmentCode,
        String departmentNameZh,
        String departmentNameEn) {}
