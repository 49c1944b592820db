namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>The site must not start with this key ring; the message says why and what to do.</summary>
internal sealed class KeyRingException(string message) : Exception(message);
