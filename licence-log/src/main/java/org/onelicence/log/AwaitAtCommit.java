package org.onelicence.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Lets a batch of events start many sends and commit only when every one of them has been acknowledged. A failed send
 * rolls the batch back; the processor then tries it again: at least once, never lost.
 */
public final class AwaitAtCommit {

    private static final String KEY = AwaitAtCommit.class.getName();

    private AwaitAtCommit() {}

    /** To be called within an event handler; joins before the batch's progress is stored. */
    public static void await(CompletableFuture<?> send) {
        var batch = CurrentUnitOfWork.get().root();
        List<CompletableFuture<?>> sends = batch.getOrComputeResource(KEY, first -> {
            var pending = new ArrayList<CompletableFuture<?>>();
            batch.onPrepareCommit(committing -> pending.forEach(CompletableFuture::join));
            return pending;
        });
        sends.add(send);
    }
}
