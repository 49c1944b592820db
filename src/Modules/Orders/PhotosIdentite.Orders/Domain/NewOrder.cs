using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

/// <summary>What an order is born with: its names, already sealed or hashed.</summary>
/// <param name="JobReference">What the lab calls it: random, says nothing.</param>
internal sealed record NewOrder(
    Guid Id, byte[] OrderTag, byte[] ProofHash, string JobReference, Sealed Number, Sealed Secret, Sealed PhotoLink,
    Guid UploadSession, string DocumentId, string Language);
