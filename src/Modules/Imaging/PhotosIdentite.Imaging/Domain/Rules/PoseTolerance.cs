namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>How far the head may turn, in degrees to either side; null where the authority gives no number.</summary>
internal sealed record PoseTolerance(double? Roll, double? Yaw, double? Pitch);
