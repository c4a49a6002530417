package fr.compteformation.platform.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

	private static final List<Locale> OWN = List.of(Locale.FRENCH, Locale.ENGLISH);

	private final SiteSettings settings;

	private final Map<String, Properties> translations = new ConcurrentHashMap<>();

	private final List<Locale> languages;

	public SiteTexts(SiteSettings settings) {
		this.settings = settings;
		this.languages = Stream.concat(OWN.stream(), others()).toList();
	}

	private Stream<Locale> others() {
		return Arrays.stream(Locale.getISOLanguages())
			.map(Locale::of)
			.filter((language) -> !OWN.contains(language))
			.filter((language) -> ofOperator(translationsIn(language.getLanguage())).isPresent());
	}

	private static String translationsIn(String language) {
		return "texts_" + language + ".properties";
	}

	/** Whether the portal itself speaks a language. */
	public static boolean isOwn(Locale language) {
		return OWN.stream().anyMatch((own) -> own.getLanguage().equals(language.getLanguage()));
	}

	/**
	 * The languages of the portal and those that the operator adds; French, the fallback,
	 * comes first.
	 */
	public List<Locale> languages() {
		return this.languages;
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

	/**
	 * The Markdown of a page, in French where a language has none of its own.
	 * @param name of the file without its language, such as {@code cgu}
	 */
	public String page(String name, Locale locale) {
		String path = "pages/" + name;
		return file(path + "_" + languageOf(path, ".md", locale).getLanguage() + ".md");
	}

	/** Whether there is another file than the portal’s own. */
	boolean isReplaced(String path) {
		return others(path).findAny().isPresent();
	}

	/**
	 * The language of a file: the wanted one, or French if there is none.
	 * @param path of the file without its language and its ending
	 */
	public Locale languageOf(String path, String ending, Locale wanted) {
		return resource(path + "_" + wanted.getLanguage() + ending).exists() ? wanted : Locale.FRENCH;
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
		List<Resource> files = others(translationsIn(language)).toList().reversed();
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
		return Stream.concat(ofOperator(path).stream(),
				Stream.of(new ClassPathResource(DEMONSTRATION + path)).filter(Resource::isReadable));
	}

	/** A file of the operator’s folder. */
	Optional<Resource> ofOperator(String path) {
		return Optional.ofNullable(this.settings.folder())
			.<Resource>map((folder) -> new FileSystemResource(folder.toPath().resolve(path)))
			.filter(Resource::isReadable);
	}

}
