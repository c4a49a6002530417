package fr.compteformation.platform.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
		return (address != null) ? address.value() : null;
	}

	@Override
	public @Nullable EmailAddress convertToEntityAttribute(@Nullable String value) {
		return (value != null) ? new EmailAddress(value) : null;
	}

}
