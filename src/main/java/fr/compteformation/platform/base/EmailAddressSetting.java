package fr.compteformation.platform.base;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a setting that is an email address. An empty value counts as missing, so that it
 * is reported together with other missing settings.
 */
@Component
@ConfigurationPropertiesBinding
class EmailAddressSetting implements Converter<String, @Nullable EmailAddress> {

	@Override
	public @Nullable EmailAddress convert(String typed) {
		return typed.isBlank() ? null : new EmailAddress(typed);
	}

}
