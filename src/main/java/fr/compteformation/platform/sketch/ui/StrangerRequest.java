package fr.compteformation.platform.sketch.ui;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The request of a stranger: no cookie, no header, no session, from nowhere. So a sketch
 * cannot hold anything of the person for whom it is drawn first.
 */
final class StrangerRequest implements InvocationHandler {

	private final Map<String, Object> answers = new HashMap<>(
			Map.of("getRemoteAddr", "0.0.0.0", "getMethod", "GET", "getContextPath", "", "getServletPath", "",
					"getPathInfo", "/", "getRequestURI", "/", "getScheme", "http", "getParameterMap", Map.of()));

	private StrangerRequest(VaadinServletService service) {
		this.answers.put("getServletContext", service.getServlet().getServletContext());
	}

	static VaadinRequest of(VaadinServletService service) {
		return new VaadinServletRequest(stub(HttpServletRequest.class, service), service);
	}

	/** Its answer, which nobody receives. */
	static VaadinResponse answer(VaadinServletService service) {
		return new VaadinServletResponse(stub(HttpServletResponse.class, service), service);
	}

	private static <T> T stub(Class<T> type, VaadinServletService service) {
		return type.cast(Proxy.newProxyInstance(StrangerRequest.class.getClassLoader(), new Class<?>[] { type },
				new StrangerRequest(service)));
	}

	@Override
	public @Nullable Object invoke(Object stub, Method method, Object @Nullable [] arguments) {
		Class<?> type = method.getReturnType();
		if (type == Enumeration.class) {
			return Collections.emptyEnumeration();
		}
		if (type == boolean.class) {
			return false;
		}
		if (type == int.class) {
			return 0;
		}
		if (type == long.class) {
			return 0L;
		}
		return this.answers.get(method.getName());
	}

}
