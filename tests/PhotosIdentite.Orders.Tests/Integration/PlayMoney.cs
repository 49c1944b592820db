using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Infrastructure.Sandbox;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

public sealed class PlayMoney
{
    [Fact]
    public async Task Is_captured_once_for_one_approval()
    {
        await using var shop = await OpenAsync(sandbox: true);
        var begun = await shop.WithAsync((IPaymentGateway gateway) =>
            gateway.BeginAsync(new PaymentRequest(Guid.NewGuid(), Money.Euro(690), "/fr/back", "fr"), Stop));
        Assert.Equal(OutcomeKind.Pending, (await ConfirmAsync(shop, begun)).Kind);
        await DecideAsync(shop, begun, SandboxState.Approved);
        await DecideAsync(shop, begun, SandboxState.Cancelled); // too late

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ConfirmAsync(shop, begun)));

        Assert.All(outcomes, outcome => Assert.Equal((OutcomeKind.Captured, Money.Euro(690)), (outcome.Kind, outcome.Amount!.Value)));
        Assert.Single(outcomes.Select(outcome => outcome.CaptureId).Distinct());
    }

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Staging", false)]
    [InlineData("Development", true)]
    public async Task Starts_in_development_only(string environment, bool starts)
    {
        var check = new SandboxOnlyInDevelopment(new HostingEnvironment { EnvironmentName = environment });

        var fault = await Record.ExceptionAsync(() => ((IHostedLifecycleService)check).StartingAsync(Stop));

        Assert.Equal(starts, fault is null);
    }

    private static Task<PaymentOutcome> ConfirmAsync(Shop shop, BegunPayment begun) =>
        shop.WithAsync((IPaymentGateway gateway) => gateway.ConfirmAsync(begun.ProviderPaymentId, Guid.NewGuid(), Stop));

    private static Task<bool> DecideAsync(Shop shop, BegunPayment begun, SandboxState decision) =>
        shop.WithAsync(async (IPaymentGateway gateway) =>
        {
            await ((SandboxGateway)gateway).DecideAsync(begun.ProviderPaymentId, decision, Stop);
            return true;
        });
}
