package fr.compteformation.office.employer.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.hours.HoursReading;

/** Converts typed text to hours, as the form of a declaration does. */
class TypedHours implements Converter<String, @Nullable EmployerHours> {

	@Override
	public Result<@Nullable EmployerHours> convertToModel(String typed, ValueContext context) {
		if (typed.isBlank()) {
			return Result.ok(null);
		}
		return switch (EmployerHours.read(typed)) {
			case HoursReading.Valid(EmployerHours hours) -> Result.ok(hours);
			case HoursReading.Invalid(String messageKey) ->
				Result.error(context.getComponent().orElseThrow().getTranslation(messageKey));
		};
	}

	@Override
	public String convertToPresentation(@Nullable EmployerHours hours, ValueContext context) {
		return (hours != null) ? hours.hours().toPlainString() : "";
	}

}
