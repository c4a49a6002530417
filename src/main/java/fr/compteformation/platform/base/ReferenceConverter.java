package fr.compteformation.platform.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ReferenceConverter implements AttributeConverter<Reference, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Reference reference) {
		return (reference != null) ? reference.value() : null;
	}

	@Override
	public @Nullable Reference convertToEntityAttribute(@Nullable String value) {
		return (value != null) ? new Reference(value) : null;
	}

}
