using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <summary>Asked before money is owed and again before it is taken: is this photo sold today, by the rules of today?</summary>
internal sealed class OrderablePhotos(IPortraits portraits)
{
    /// <summary>As below, and <see cref="OrderRefusals.RuleChanged"/> as long as the customer's page did not show the rule that judged last.</summary>
    /// <param name="ruleSeen">The version that the page was made with.</param>
    public async Task<Refusal?> RefuseAsync(Guid uploadSession, int? ruleSeen, CancellationToken ct)
    {
        if (await RefuseAsync(uploadSession, ct) is { } refusal) return refusal;
        return await portraits.FindAsync(uploadSession, ct) is { News: not null } judged && judged.RuleVersion != ruleSeen ? OrderRefusals.RuleChanged : null;
    }

    /// <summary>Null when it is; <see cref="OrderRefusals.RuleChanged"/> when another rule holds by now: the photo is judged by it first.</summary>
    public async Task<Refusal?> RefuseAsync(Guid uploadSession, CancellationToken ct)
    {
        if (await portraits.FindAsync(uploadSession, ct) is not { } portrait) return OrderRefusals.NotFound;
        if (!portrait.Outdated) return portrait.Orderable ? null : OrderRefusals.PhotoNotOrderable;

        var judged = await portraits.JudgeAgainAsync(uploadSession, ct);
        if (!judged.Succeeded) return judged.Refusal == PictureRefusals.NotFound ? OrderRefusals.NotFound : OrderRefusals.CheckDown;
        if (judged.Value.News is not null) return OrderRefusals.RuleChanged;
        return judged.Value.Orderable ? null : OrderRefusals.PhotoNotOrderable; // checked before versions were counted: nothing to tell
    }
}
