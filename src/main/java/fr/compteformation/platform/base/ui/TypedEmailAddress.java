package fr.compteformation.platform.base.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;

/**
 * Between what a person types as a mail address and the address. Nothing typed is no
 * address; whether one is needed is another rule.
 */
public class TypedEmailAddress implements Converter<String, @Nullable EmailAddress> {

	@Override
	public Result<@Nullable EmailAddress> convertToModel(String typed, ValueContext context) {
		if (typed.isBlank()) {
			return Result.ok(null);
		}
		return EmailAddress.parse(typed)
			.map(Result::<@Nullable EmailAddress>ok)
			.orElseGet(() -> Result.error(context.getComponent().orElseThrow().getTranslation("errors.emailAddress")));
	}

	@Override
	public String convertToPresentation(@Nullable EmailAddress address, ValueContext context) {
		return (address != null) ? address.value() : "";
	}

}
