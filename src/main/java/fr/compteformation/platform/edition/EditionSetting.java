package fr.compteformation.platform.edition;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an edition by its year. An empty value counts as missing. */
@Component
@ConfigurationPropertiesBinding
class EditionSetting implements Converter<String, @Nullable Edition> {

	@Override
	public @Nullable Edition convert(String year) {
		return year.isBlank() ? null : Edition.of(year).orElseThrow(IllegalArgumentException::new);
	}

}
