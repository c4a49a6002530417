package fr.compteformation.platform.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

import fr.compteformation.platform.site.LiveSite;

/** The read-only mode. Commands of the operator’s have none: they start without it. */
@Configuration(proxyBeanMethods = false)
class ChangeGateConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static ChangeGate changeGate(ObjectProvider<LiveSite> site) {
		return new ChangeGate(() -> site.stream().anyMatch(LiveSite::isReadOnly));
	}

	/** 1 while changes are refused: somebody may forget it. */
	@Bean
	static MeterBinder readOnlyMode(ObjectProvider<LiveSite> site) {
		return (meters) -> Gauge
			.builder("compte.formation.read.only", () -> site.stream().anyMatch(LiveSite::isReadOnly) ? 1 : 0)
			.register(meters);
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor goesOn(ChangeGate gate) {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				new ComposablePointcut((Pointcut) new AnnotationMatchingPointcut(GoesOn.class, true))
					.union(AnnotationMatchingPointcut.forMethodAnnotation(GoesOn.class)),
				gate);
		// Before the transaction begins.
		advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return advisor;
	}

}
