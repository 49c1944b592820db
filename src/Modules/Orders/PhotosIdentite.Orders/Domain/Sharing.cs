namespace PhotosIdentite.Orders.Domain;

/// <summary>What the customer allows us to hand to others.</summary>
internal enum Sharing
{
    /// <summary>What a partner needs for this order, while it needs it.</summary>
    AsNeeded,

    /// <summary>Nothing to anybody: printed in our own lab; the post reads the envelope.</summary>
    None,
}
