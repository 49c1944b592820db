using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.SharedKernel;
using Rebus.Activation;
using Rebus.Handlers;
using Rebus.Transport;

namespace PhotosIdentite.Platform.Messaging;

/// <summary>One per bus. The container's own activator would hand every module's handlers to every bus.</summary>
internal sealed class InboxActivator<TContext>(IServiceScopeFactory scopes, Subscriptions subscriptions) : IHandlerActivator
    where TContext : DbContext
{
    public Task<IEnumerable<IHandleMessages<TMessage>>> GetHandlers<TMessage>(
        TMessage message, ITransactionContext transactionContext) =>
        Task.FromResult(subscriptions.For(typeof(TMessage)).Select(Handler<TMessage>));

    private IHandleMessages<TMessage> Handler<TMessage>(Type subscriber) =>
        (IHandleMessages<TMessage>)Activator.CreateInstance(
            typeof(InboxHandler<,>).MakeGenericType(typeof(TMessage), typeof(TContext)), scopes, subscriber)!;
}

/// <summary>Runs one subscriber once per message: the inbox row and the effect are one commit.</summary>
internal sealed class InboxHandler<TEvent, TContext>(IServiceScopeFactory scopes, Type subscriber) : IHandleMessages<TEvent>
    where TEvent : IIntegrationEvent
    where TContext : DbContext
{
    public async Task Handle(TEvent message)
    {
        var ct = Rebus.Pipeline.MessageContext.Current.IncomingStepContext.Load<CancellationToken>();
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (!await Inbox.TryEnterAsync(context, $"{Rebus.Pipeline.MessageContext.Current.Message.Headers["rbs2-msg-id"]}/{subscriber.Name}", ct))
            return;

        var handler = (ISubscriber<TEvent>)ActivatorUtilities.CreateInstance(scope.ServiceProvider, subscriber);
        await handler.HandleAsync(message, ct);
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
