package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.IntStream;

/** TCP ports of this machine's loopback address. */
public final class Ports {
    private Ports() {}

    /** A port nobody listens on at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port", e);
        }
    }

    /** Asked before a client that would complain about every refused attempt. */
    static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whether nobody listens on any of so many ports in a row. */
    public static boolean areFree(int base, int count) {
        return IntStream.range(base, base + count).noneMatch(Ports::isBusy);
    }

    /** Binds for a moment, on every address like the services do; a port in TIME_WAIT counts as free. */
    static boolean isBusy(int port) {
        return !binds(new InetSocketAddress(port))
                || !binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean binds(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException busy) {
            return false;
        }
    }
}
