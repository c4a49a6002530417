/** The form field for attachments. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.document.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
