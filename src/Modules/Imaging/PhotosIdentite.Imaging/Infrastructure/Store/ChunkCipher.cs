using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>
/// The file's form: a header of 12 bytes (<c>PIC1</c> and 8 random ones), then chunks of 64 KiB, each AES-256-GCM with its tag behind it.
/// The nonce is the header's random part and the chunk's number; header and "this is the last" are authenticated with each chunk,
/// so that no chunk can be changed, left out, moved, or missing at the end.
/// </summary>
internal sealed class ChunkCipher : IDisposable
{
    public const int ChunkSize = 64 * 1024;
    public const int TagSize = 16;
    public const int HeaderSize = 12;
    private const int KeySize = 32;

    private readonly AesGcm _aes;
    private readonly byte[] _context = new byte[HeaderSize + 1];
    private readonly byte[] _nonce = new byte[12];
    private uint _number;

    private ChunkCipher(ReadOnlySpan<byte> key, ReadOnlySpan<byte> header)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeySize);
        if (header.Length != HeaderSize || !header.StartsWith("PIC1"u8)) throw new CryptographicException("Not a picture file.");

        _aes = new AesGcm(key, TagSize);
        header.CopyTo(_context);
        header[4..].CopyTo(_nonce);
    }

    public ReadOnlyMemory<byte> Header => _context.AsMemory(0, HeaderSize);

    public static ChunkCipher ForNewFile(ReadOnlySpan<byte> key) =>
        new(key, [.. "PIC1"u8, .. RandomNumberGenerator.GetBytes(HeaderSize - 4)]);

    public static ChunkCipher ForFile(ReadOnlySpan<byte> key, ReadOnlySpan<byte> header) => new(key, header);

    /// <returns>Ciphertext and tag.</returns>
    public int Seal(ReadOnlySpan<byte> plain, bool last, Span<byte> destination)
    {
        Next(last);
        _aes.Encrypt(_nonce, plain, destination[..plain.Length], destination.Slice(plain.Length, TagSize), _context);
        return plain.Length + TagSize;
    }

    public int Open(ReadOnlySpan<byte> chunk, bool last, Span<byte> destination)
    {
        if (chunk.Length < TagSize) throw new CryptographicException("The picture file ends too early.");

        Next(last);
        var length = chunk.Length - TagSize;
        _aes.Decrypt(_nonce, chunk[..length], chunk[length..], destination[..length], _context);
        return length;
    }

    public void Dispose() => _aes.Dispose();

    private void Next(bool last)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_nonce.AsSpan(8), _number);
        _context[HeaderSize] = last ? (byte)1 : (byte)0;
        _number = checked(_number + 1);
    }
}
