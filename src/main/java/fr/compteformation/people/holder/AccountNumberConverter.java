package fr.compteformation.people.holder;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AccountNumberConverter implements AttributeConverter<AccountNumber, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable AccountNumber number) {
		return (number != null) ? number.value() : null;
	}

	@Override
	public @Nullable AccountNumber convertToEntityAttribute(@Nullable String value) {
		return (value != null) ? new AccountNumber(value) : null;
	}

}
