using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Advertising.Domain;

internal static class CampaignRefusals
{
    public static readonly Refusal Target = new("advertising.target");
    public static readonly Refusal Placement = new("advertising.placement");
}
