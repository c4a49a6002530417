package fr.compteformation.platform.database.silence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * Connections whose errors name no value of a row: they end up in the log, alone or in
 * the message of another error. Reading a result is not covered, whose errors are about
 * the wrong type of a column.
 */
public final class SilentConnections {

	private SilentConnections() {
	}

	/** The same connection with silent errors. */
	public static Connection over(Connection connection) {
		return proxy(connection, Connection.class);
	}

	private static <T> T proxy(T target, Class<T> type) {
		return type.cast(Proxy.newProxyInstance(SilentConnections.class.getClassLoader(), new Class<?>[] { type },
				new Silent(target)));
	}

	private static @Nullable Object silenced(@Nullable Object result) {
		return switch (result) {
			case CallableStatement call -> proxy(call, CallableStatement.class);
			case PreparedStatement prepared -> proxy(prepared, PreparedStatement.class);
			case Statement statement -> proxy(statement, Statement.class);
			case null, default -> result;
		};
	}

	/**
	 * @param target what is really called
	 */
	private record Silent(Object target) implements InvocationHandler {

		@Override
		public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
			if (method.getDeclaringClass() == Object.class) {
				return ofObject(proxy, method, arguments);
			}
			try {
				Object result = method.invoke(this.target, arguments);
				// Whoever unwraps wants the driver’s own.
				return method.getName().equals("unwrap") ? result : silenced(result);
			}
			catch (InvocationTargetException thrown) {
				throw (thrown.getCause() instanceof SQLException named) ? SilentErrors.of(named) : thrown.getCause();
			}
		}

		private @Nullable Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
			return switch (method.getName()) {
				case "equals" -> arguments != null && proxy == arguments[0];
				case "hashCode" -> System.identityHashCode(proxy);
				default -> this.target.toString();
			};
		}

	}

}
