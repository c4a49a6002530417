package fr.compteformation.platform.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * The texts that the portal shows. A text comes from the operator’s folder if it is
 * there, in a demonstration from that of the demonstration, and otherwise from the
 * portal. The mark {@value #NAME} in it stands for the name of the site.
 */
public class SiteTexts {

	/** Stands for the name of the site in all texts. */
	public static final String NAME = "%site%";

	/** Only the jar of the demonstration has it. */
	private static final String DEMONSTRATION = "demo/site/";

	private final SiteSettings settings;

	private final Map<String, Properties> translations = new ConcurrentHashMap<>();

	public SiteTexts(SiteSettings settings) {
		this.settings = settings;
	}

	/** The text of a translation key that is not the portal’s own; empty if it is. */
	public Optional<String> translation(String key, Locale locale) {
		return Optional.ofNullable(translations(locale).getProperty(key));
	}

	/** All translations of a language that are not the portal’s own. */
	public Properties translations(Locale locale) {
		return this.translations.computeIfAbsent(locale.getLanguage(), this::read);
	}

	/**
	 * A text file, with the name of the site.
	 * @param path below the operator’s folder or the class path, such as
	 * {@code pages/cgu_fr.md}
	 * @throws UncheckedIOException if there is none
	 */
	public String file(String path) {
		try {
			return named(resource(path).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/** A file, the portal’s own if there is no other. */
	public Resource resource(String path) {
		return others(path).findFirst().orElseGet(() -> new ClassPathResource(path));
	}

	/** The same text with the name of the site. */
	public String named(String text) {
		return text.contains(NAME) ? text.replace(NAME, this.settings.name()) : text;
	}

	private Properties read(String language) {
		Properties all = new Properties();
		// The first one found wins, so it is read last.
		List<Resource> files = others("texts_" + language + ".properties").toList().reversed();
		for (Resource file : files) {
			try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
				all.load(text);
			}
			catch (IOException | IllegalArgumentException unreadable) {
				throw new IllegalStateException(file.getDescription() + " cannot be read", unreadable);
			}
		}
		return all;
	}

	private Stream<Resource> others(String path) {
		return Stream.concat(ofOperator(path).stream(), Stream.of(new ClassPathResource(DEMONSTRATION + path)))
			.filter(Resource::isReadable);
	}

	private Optional<Resource> ofOperator(String path) {
		return Optional.ofNullable(this.settings.folder())
			.map((folder) -> new FileSystemResource(folder.toPath().resolve(path)));
	}

}
