/** The form field for attachments, and the pages of files. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.document.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
