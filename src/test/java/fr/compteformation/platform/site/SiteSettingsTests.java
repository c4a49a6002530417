package fr.compteformation.platform.site;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SiteSettingsTests {

	@Test
	void coloursArePairs() {
		ColourSettings colours = bind(ColourSettings.class, "colours", Map.of("accent", "#7a1f5c, #f0a8d8"));
		assertThat(colours.accent()).isEqualTo(ColourPair.of("#7a1f5c,#f0a8d8"));
		assertThat(colours.highlight()).isEqualTo(ColourSettings.standard().highlight());
	}

	@Test
	void theHelpLineCanBeDialled() {
		HelpSettings help = bind(HelpSettings.class, "help",
				Map.of("phone", "02 99 00 00 00", "hours.fr", "9 h à 17 h", "hours.en", "9 am to 5 pm"));
		assertThat(help.line()).contains("02 99 00 00 00");
		assertThat(help.dial()).isEqualTo("tel:0299000000");
		assertThat(help.hours(Locale.ENGLISH)).isEqualTo("9 am to 5 pm");
		assertThat(help.hours(Locale.GERMAN)).isEqualTo("9 h à 17 h");
	}

	@ParameterizedTest
	@ValueSource(strings = { "appelez-nous", "02 99 00 00 00\"><script>", "1", "" })
	void whatIsNoPhoneNumberIsRefused(String phone) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bind(HelpSettings.class, "help", Map.of("phone", phone)));
	}

	@Test
	void footerLinksHaveALabelInEachLanguage() {
		FooterSettings footer = bind(FooterSettings.class, "footer", Map.of("links[0].label.fr", "La Région",
				"links[0].label.en", "The Region", "links[0].address", "https://www.bretagne.bzh"));
		assertThat(footer.links()).singleElement()
			.extracting((link) -> link.label(Locale.ENGLISH))
			.isEqualTo("The Region");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://www.bretagne.bzh", "javascript:alert(1)", "/contact", "https:bretagne" })
	void onlySafeAddressesStandInTheFooter(String address) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(FooterSettings.class, "footer",
				Map.of("links[0].label.fr", "La Région", "links[0].address", address)));
	}

	@Test
	void aLinkWithoutALabelIsRefused() {
		assertThatExceptionOfType(BindException.class).isThrownBy(
				() -> bind(FooterSettings.class, "footer", Map.of("links[0].address", "https://www.bretagne.bzh")));
	}

	private static <T> T bind(Class<T> type, String prefix, Map<String, String> values) {
		try (LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
			validator.afterPropertiesSet();
			return new Binder(new MapConfigurationPropertySource(values.entrySet()
				.stream()
				.collect(Collectors.toMap((value) -> "site." + prefix + "." + value.getKey(), Map.Entry::getValue))))
				.bindOrCreate("site." + prefix, Bindable.of(type), new ValidationBindHandler(validator));
		}
	}

}
