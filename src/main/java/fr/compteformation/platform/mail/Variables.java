package fr.compteformation.platform.mail;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.ReflectionUtils;

/**
 * The template variables of an email: the components of its model. A component that is a
 * record is replaced by its own components.
 */
final class Variables {

	private Variables() {
	}

	/** The variables by name. */
	static Map<String, Object> of(Record model) {
		Map<String, Object> variables = new HashMap<>();
		for (RecordComponent component : model.getClass().getRecordComponents()) {
			Object value = value(component, model);
			if (value instanceof Record part) {
				variables.putAll(of(part));
			}
			else {
				variables.put(component.getName(), value);
			}
		}
		return variables;
	}

	/** The names of the variables of a model class. */
	static Stream<String> names(Class<?> model) {
		return Stream.of(model.getRecordComponents())
			.flatMap((component) -> component.getType().isRecord() ? names(component.getType())
					: Stream.of(component.getName()));
	}

	// The model records are package-private.
	private static Object value(RecordComponent component, Record model) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		Object value = ReflectionUtils.invokeMethod(component.getAccessor(), model);
		if (value == null) {
			throw new IllegalArgumentException("no " + component.getName());
		}
		return value;
	}

}
