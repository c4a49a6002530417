/** What the pages that take files of lines have in common. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.office.sentfile.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
