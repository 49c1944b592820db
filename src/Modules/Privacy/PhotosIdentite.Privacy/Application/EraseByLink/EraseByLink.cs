using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application.EraseByLink;

/// <summary>The button behind a link was pressed: the address is proved.</summary>
internal sealed record EraseByLink(Capability Link);

internal sealed class EraseByLinkHandler(
    LinkContacts contacts, IErasureLinks links, IRepository<ErasureRequest> requests,
    ICommandHandler<EraseEverything.EraseEverything, Result> erase) : ICommandHandler<EraseByLink, Result<Capability>>
{
    public async Task<Result<Capability>> HandleAsync(EraseByLink command, CancellationToken ct)
    {
        var receipt = ErasureLink.ReceiptOf(command.Link);
        if (await contacts.OpenAsync(command.Link, ct) is not var (link, contact))
            return await IsUsedAsync(receipt, ct) ? Result.Of(receipt) : ErasureRefusals.LinkOver;

        var outcome = await erase.HandleAsync(new EraseEverything.EraseEverything(new() { Email = contact.Email }, receipt), ct);
        if (outcome.Refusal is { } refusal) return refusal;

        await links.ForgetAsync([link], ct);
        return Result.Of(receipt);
    }
    private Task<bool> IsUsedAsync(Capability receipt, CancellationToken ct) =>
        requests.AnyAsync(new ErasureByReceiptSpec(receipt.Hash), ct);
}
