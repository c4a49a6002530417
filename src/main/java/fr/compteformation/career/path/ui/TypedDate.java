package fr.compteformation.career.path.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.path.PartialDate;

/** Converts typed text to a date as people remember it. Empty text becomes null. */
class TypedDate implements Converter<String, @Nullable PartialDate> {

	@Override
	public Result<@Nullable PartialDate> convertToModel(String typed, ValueContext context) {
		if (typed.isBlank()) {
			return Result.ok(null);
		}
		return PartialDate.read(typed)
			.map(Result::<@Nullable PartialDate>ok)
			.orElseGet(() -> Result.error(context.getComponent().orElseThrow().getTranslation("path.date.unreadable")));
	}

	@Override
	public String convertToPresentation(@Nullable PartialDate date, ValueContext context) {
		return (date != null) ? date.typed() : "";
	}

}
