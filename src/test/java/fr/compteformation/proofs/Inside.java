package fr.compteformation.proofs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Set;

import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

import fr.compteformation.PortalProcess;

/**
 * JMX access to a {@link LivingPortal}: memory, sessions and imports.
 */
public final class Inside implements AutoCloseable {

	private final JMXConnector connector;

	private final MBeanServerConnection beans;

	private final LivingPortalMBean portal;

	private Inside(JMXConnector connector) throws IOException, JMException {
		this.connector = connector;
		this.beans = connector.getMBeanServerConnection();
		this.portal = JMX.newMBeanProxy(this.beans, new ObjectName(LivingPortal.NAME), LivingPortalMBean.class);
	}

	public static Inside of(PortalProcess process) throws IOException, JMException, AttachNotSupportedException {
		VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
		try {
			return new Inside(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
		}
		finally {
			machine.detach();
		}
	}

	/** The used heap after a collection, in bytes. */
	public long heap() throws IOException {
		MemoryMXBean memory = ManagementFactory.getPlatformMXBean(this.beans, MemoryMXBean.class);
		memory.gc();
		return memory.getHeapMemoryUsage().getUsed();
	}

	/** The heap that the latest collections left, in bytes, without collecting again. */
	public long heapKept() throws IOException {
		long kept = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getPlatformMXBeans(this.beans, MemoryPoolMXBean.class)) {
			if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
				kept += pool.getCollectionUsage().getUsed();
			}
		}
		return kept;
	}

	/** The number of HTTP sessions. */
	int webSessions() throws IOException, JMException {
		Set<ObjectName> managers = this.beans.queryNames(new ObjectName("Tomcat:type=Manager,*"), null);
		if (managers.isEmpty()) {
			throw new IllegalStateException("start the portal with server.tomcat.mbeanregistry.enabled=true");
		}
		int sessions = 0;
		for (ObjectName manager : managers) {
			sessions += (Integer) this.beans.getAttribute(manager, "activeSessions");
		}
		return sessions;
	}

	int vaadinSessions() {
		return this.portal.getVaadinSessions();
	}

	int signedIn() {
		return this.portal.getSignedIn();
	}

	/** The processor seconds of workers that judged files, so far. */
	public double judging() {
		return this.portal.fileSeconds("Examination");
	}

	public String importEmployers(Path file) {
		return this.portal.importEmployers(file.toString());
	}

	@Override
	public void close() throws IOException {
		this.connector.close();
	}

}
