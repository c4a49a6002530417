package fr.compteformation.platform.edition;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;

import fr.compteformation.platform.base.ChosenTexts;

/**
 * Lets a running demonstration follow another edition, which otherwise needs a start of 8
 * s of processor. Policies are settings in records: this knows the objects that hold one.
 */
public final class ChosenEdition implements BeanPostProcessor {

	private static final String POLICIES = "compte-formation.policy";

	private final List<WeakReference<Object>> holders = new CopyOnWriteArrayList<>();

	private final DefaultListableBeanFactory portal;

	private final ChosenTexts texts;

	/** By their types, and the choices in them by theirs. */
	private Map<Class<?>, Object> policies = Map.of();

	ChosenEdition(DefaultListableBeanFactory portal, ChosenTexts texts) {
		this.portal = portal;
		this.texts = texts;
	}

	/** Follows an edition by its year; none after an empty one. */
	public void choose(String year) {
		this.texts.choose(Edition.of(year).orElse(null));
		MockEnvironment environment = new MockEnvironment().withProperty("compte-formation.edition", year);
		environment.setActiveProfiles("demo");
		new EditionPolicies().postProcessEnvironment(environment, new SpringApplication());
		Binder settings = Binder.get(environment);
		Map<Class<?>, Object> chosen = new HashMap<>();
		this.portal.getBeansWithAnnotation(ConfigurationProperties.class).forEach((name, former) -> {
			if (isPolicy(former.getClass())) {
				Object policy = settings.bindOrCreate(POLICIES, former.getClass());
				replace(name, policy);
				chosen.put(former.getClass(), policy);
				Arrays.stream(former.getClass().getRecordComponents())
					.filter((choice) -> choice.getType().isEnum())
					.forEach((choice) -> chosen.put(choice.getType(), value(policy, choice)));
			}
		});
		EditionSettings edition = new EditionSettings(Edition.of(year).orElse(null));
		this.portal.getBeansOfType(EditionSettings.class).keySet().forEach((name) -> replace(name, edition));
		this.policies = chosen;
		this.holders.stream().map(WeakReference::get).forEach(this::set);
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (mayFollow(bean.getClass())) {
			this.holders.add(new WeakReference<>(bean));
		}
		return bean;
	}

	private static boolean mayFollow(Class<?> type) {
		return type.getName().startsWith("fr.compteformation") && !type.isRecord()
				&& Arrays.stream(type.getDeclaredFields())
					.anyMatch((field) -> isPolicy(field.getType()) || field.getType().isEnum());
	}

	private void set(@Nullable Object holder) {
		if (holder != null) {
			for (Field field : holder.getClass().getDeclaredFields()) {
				if (this.policies.containsKey(field.getType())) {
					ReflectionUtils.makeAccessible(field);
					ReflectionUtils.setField(field, holder, this.policies.get(field.getType()));
				}
			}
		}
	}

	// Without destroying the beans that hold it.
	private void replace(String name, Object policy) {
		ReflectionTestUtils.invokeMethod(this.portal, "removeSingleton", name);
		this.portal.registerSingleton(name, policy);
	}

	private static boolean isPolicy(Class<?> type) {
		ConfigurationProperties settings = type.getAnnotation(ConfigurationProperties.class);
		return settings != null && settings.value().equals(POLICIES);
	}

	private static Object value(Object policy, RecordComponent component) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), policy);
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		static ChosenTexts chosenTexts() {
			return new ChosenTexts();
		}

		@Bean
		static ChosenEdition chosenEdition(DefaultListableBeanFactory portal, ChosenTexts texts) {
			return new ChosenEdition(portal, texts);
		}

	}

}
