namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>What an online form asks of the file. Sizes in pixels of the width (and height), weights in thousands of bytes.</summary>
internal sealed record DigitalRule(int? WidthPx, int? HeightPx, int? MinPx, int? MaxPx, int? MinKb, int? MaxKb);
