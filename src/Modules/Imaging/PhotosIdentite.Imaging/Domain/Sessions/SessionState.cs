namespace PhotosIdentite.Imaging.Domain.Sessions;

/// <summary>How far a photo has come; only the last one is a way out.</summary>
internal enum SessionState
{
    /// <summary>Kept, not checked yet: the check was to be had no more at that moment.</summary>
    Received,
    Checked,
    AwaitingPayment,
    Paid,

    /// <summary>Nothing is shown any more and no event brings it back; its key goes next.</summary>
    Condemned,
}
