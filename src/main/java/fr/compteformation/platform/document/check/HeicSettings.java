package fr.compteformation.platform.document.check;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The converter for iPhone photos.
 *
 * @param converter A program that converts iPhone photos (HEIC) to JPEG, called with the
 * photo and the JPEG to write, such as {@code /usr/bin/heif-convert} (Debian package
 * {@code libheif-examples}). Without one, such photos are refused with a message that
 * explains how to send a JPEG.
 * @param timeout How long a conversion may take.
 */
@ConfigurationProperties("compte-formation.heic")
record HeicSettings(@Nullable Path converter, @DefaultValue("20s") Duration timeout) {
}
