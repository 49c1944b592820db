using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Privacy.Application;

/// <summary>One module's part of a receipt: text keys and counts, nothing of the person.</summary>
internal sealed record ErasureResult(
    string Module, IReadOnlyDictionary<string, int> Removes, IReadOnlyDictionary<string, int> Keeps)
{
    public static ErasureResult Of(ErasurePlan plan) => new(plan.Module, plan.Removes, plan.Keeps);
}
