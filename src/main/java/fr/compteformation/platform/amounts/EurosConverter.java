package fr.compteformation.platform.amounts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class EurosConverter implements AttributeConverter<Euros, Long> {

	@Override
	public @Nullable Long convertToDatabaseColumn(@Nullable Euros amount) {
		return (amount != null) ? amount.cents() : null;
	}

	@Override
	public @Nullable Euros convertToEntityAttribute(@Nullable Long cents) {
		return (cents != null) ? new Euros(cents) : null;
	}

}
