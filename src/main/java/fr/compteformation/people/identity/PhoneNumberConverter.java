package fr.compteformation.people.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PhoneNumberConverter implements AttributeConverter<PhoneNumber, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber number) {
		return (number != null) ? number.value() : null;
	}

	@Override
	public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String value) {
		return (value != null) ? new PhoneNumber(value) : null;
	}

}
