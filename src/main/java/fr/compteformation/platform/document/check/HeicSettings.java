package fr.compteformation.platform.document.check;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What converts photos as iPhones keep them.
 *
 * @param converter a program that is given such a photo and the JPEG to write, such as
 * {@code /usr/bin/heif-convert} of libheif; nothing where these photos are refused, with
 * a message that says how to send a JPEG
 * @param timeout how long a conversion may take
 */
@ConfigurationProperties("compte-formation.heic")
record HeicSettings(@Nullable Path converter, @DefaultValue("20s") Duration timeout) {
}
