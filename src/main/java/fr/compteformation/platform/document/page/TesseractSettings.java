package fr.compteformation.platform.document.page;

import java.io.File;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The recognition of text on pictures.
 *
 * @param tesseract The program Tesseract, which reads scans and photos (Debian packages
 * {@code tesseract-ocr} and {@code tesseract-ocr-fra}). Without it here or on the PATH,
 * only text that a PDF contains is read, and the review page says so.
 * @param patience How long a document may wait until it is read, and how long reading it
 * may take then.
 */
@ConfigurationProperties("compte-formation.document")
record TesseractSettings(@Nullable File tesseract, @DefaultValue("15s") Duration patience) {
}
