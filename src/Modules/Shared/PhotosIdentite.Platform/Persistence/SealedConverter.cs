using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>One bytea: the key's id (16 bytes, big endian), then the sealed bytes. Sees no key and no plain value.</summary>
public sealed class SealedConverter() : ValueConverter<Sealed, byte[]>(value => Pack(value), bytes => Unpack(bytes))
{
    private static byte[] Pack(Sealed value) => [.. value.Key.Value.ToByteArray(bigEndian: true), .. value.Bytes];

    private static Sealed Unpack(byte[] bytes) => new(new KeyId(new Guid(bytes.AsSpan(0, 16), bigEndian: true)), bytes[16..]);
}

/// <summary>A key's id as uuid.</summary>
public sealed class KeyIdConverter() : ValueConverter<KeyId, Guid>(id => id.Value, value => new KeyId(value));
