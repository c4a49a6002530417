package fr.compteformation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Refuses a second connection for a thread that already holds one: under load, threads
 * would wait for each other until the pool times out.
 */
class OneConnectionAtATime implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof DataSource)) {
			return bean;
		}
		ProxyFactory guarded = new ProxyFactory(bean);
		guarded.setProxyTargetClass(true);
		guarded.addAdvice(new Guard());
		return guarded.getProxy();
	}

	private static final class Guard implements MethodInterceptor {

		private final ThreadLocal<List<Connection>> held = ThreadLocal.withInitial(ArrayList::new);

		@Override
		public Object invoke(MethodInvocation call) throws Throwable {
			if (!call.getMethod().getName().equals("getConnection")) {
				return call.proceed();
			}
			this.held.get().removeIf(Guard::isClosed);
			if (!this.held.get().isEmpty() && !isMigration()) {
				throw new IllegalStateException("a second connection is asked for while one is held");
			}
			Connection connection = (Connection) call.proceed();
			this.held.get().add(connection);
			return connection;
		}

		private static boolean isClosed(Connection connection) {
			try {
				return connection.isClosed();
			}
			catch (SQLException unknown) {
				return true;
			}
		}

		// Flyway uses one connection for its lock and one for its work, before any
		// request is served.
		private static boolean isMigration() {
			return StackWalker.getInstance()
				.walk((frames) -> frames.anyMatch((frame) -> frame.getClassName().startsWith("org.flywaydb")));
		}

	}

}
