package fr.compteformation.platform.base;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a setting that is a mail address; an empty one is missing, so that it is named
 * together with the others that are.
 */
@Component
@ConfigurationPropertiesBinding
class EmailAddressSetting implements Converter<String, @Nullable EmailAddress> {

	@Override
	public @Nullable EmailAddress convert(String typed) {
		return typed.isBlank() ? null : new EmailAddress(typed);
	}

}
