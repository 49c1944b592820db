using PhotosIdentite.Orders.Application.Retention;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Orders.Infrastructure.Jobs;

internal sealed class ExpireOrdersJob(ICommandHandler<ExpireOrders, Result<int>> expire) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await expire.HandleAsync(new ExpireOrders(), cancellationToken);
}

internal sealed class ForgetContactsJob(ICommandHandler<ForgetContacts, Result<int>> forget) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await forget.HandleAsync(new ForgetContacts(), cancellationToken);
}

internal sealed class AskProvidersJob(ICommandHandler<AskProviders, Result<int>> ask) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await ask.HandleAsync(new AskProviders(), cancellationToken);
}
