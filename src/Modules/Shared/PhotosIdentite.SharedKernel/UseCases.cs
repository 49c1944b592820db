namespace PhotosIdentite.SharedKernel;

/// <summary>Changes state. One handler per command; the page, the webhook and the job all call this interface.</summary>
public interface ICommandHandler<in TCommand, TResult>
{
    Task<TResult> HandleAsync(TCommand command, CancellationToken ct);
}

/// <summary>Reads state and changes nothing.</summary>
public interface IQueryHandler<in TQuery, TResult>
{
    Task<TResult> HandleAsync(TQuery query, CancellationToken ct);
}

/// <summary>Reacts to another module's event. The inbox row of the message is written in the same commit as its effect.</summary>
public interface ISubscriber<in TEvent> where TEvent : IIntegrationEvent
{
    Task HandleAsync(TEvent happened, CancellationToken ct);
}
