package fr.compteformation.people.identity.ui;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;

import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.people.identity.PhoneReading.Invalid;
import fr.compteformation.people.identity.PhoneReading.Valid;

/**
 * Converts typed text to a phone number. Empty text becomes null; whether the field is
 * required is a separate rule. A number of the other type of line is accepted: nobody is
 * refused for the field they chose.
 */
class TypedPhone implements Converter<String, @Nullable PhoneNumber> {

	private final PhoneLine line;

	/**
	 * @param line the type of line that the field asks for
	 */
	TypedPhone(PhoneLine line) {
		this.line = line;
	}

	@Override
	public Result<@Nullable PhoneNumber> convertToModel(String typed, ValueContext context) {
		if (typed.isBlank()) {
			return Result.ok(null);
		}
		return switch (PhoneNumber.read(typed, this.line)) {
			case Valid valid -> Result.ok(valid.phoneNumber());
			case Invalid invalid -> Result
				.error(context.getComponent().orElseThrow().getTranslation(invalid.messageKey(), invalid.example()));
		};
	}

	@Override
	public String convertToPresentation(@Nullable PhoneNumber number, ValueContext context) {
		return (number != null) ? number.formatted() : "";
	}

}
