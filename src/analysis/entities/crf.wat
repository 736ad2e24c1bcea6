;; The sums of the tagger, a linear-chain conditional random field: scores of a token's labels, and how probable each label
;; of each token of a run is. Eight labels at a time, and four: in JavaScript these loops were a quarter of all reading.
;; Labels have 24 places, of which those behind the last are nothing; four bytes each, or one in the rows.
;; `npm run crf` assembles it into generated/crf.ts; crf.ts lays out the memory.
(module
  (import "crf" "memory" (memory 1))

  ;; Scores of a token's labels: the sum of those of its rows that have weights.
  (func (export "score")
    (param $slot i32)      ;; where the rows' numbers begin, four bytes each, negative where there is none
    (param $slotsEnd i32)
    (param $hits i32)      ;; room for as many addresses
    (param $index i32)     ;; of each 32 rows, a bit for each that has weights and how many before have: eight bytes
    (param $rows i32)      ;; weights of the rows that have any
    (param $scores i32)    ;; where the scores go
    (local $hit i32)
    (local $row i32)
    (local $bits i32)
    (local $group i32)
    (local $a v128)
    (local $b v128)
    (local $c v128)

    ;; Addresses of the rows that have weights. Each is written in any case, and overwritten where the row has none: no
    ;; branch that the processor cannot foresee.
    (local.set $hit (local.get $hits))
    (loop $find
      (if (i32.ge_s (local.tee $row (i32.load (local.get $slot))) (i32.const 0))
        (then
          (local.set $group
            (i32.add (local.get $index) (i32.shl (i32.shr_u (local.get $row) (i32.const 5)) (i32.const 3))))
          (local.set $bits (i32.load (local.get $group)))
          (i32.store (local.get $hit)
            (i32.add
              (local.get $rows)
              (i32.mul
                (i32.const 24)
                (i32.add
                  (i32.load offset=4 (local.get $group))
                  (i32.popcnt
                    (i32.and
                      (local.get $bits)
                      (i32.sub (i32.shl (i32.const 1) (local.get $row)) (i32.const 1))))))))
          (local.set $hit
            (i32.add
              (local.get $hit)
              (i32.shl (i32.and (i32.shr_u (local.get $bits) (local.get $row)) (i32.const 1)) (i32.const 2))))))
      (br_if $find
        (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 4))) (local.get $slotsEnd))))

    ;; Their sums in 16 bits, room for 256 rows.
    (block $done
      (loop $add
        (br_if $done (i32.eq (local.get $hits) (local.get $hit)))
        (local.set $row (i32.load (local.get $hits)))
        (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
        (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
        (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
        (local.set $hits (i32.add (local.get $hits) (i32.const 4)))
        (br $add)))

    (v128.store (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $a)))
    (v128.store offset=16 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $a)))
    (v128.store offset=32 (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $b)))
    (v128.store offset=48 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $b)))
    (v128.store offset=64 (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $c)))
    (v128.store offset=80 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $c))))

  ;; Stores the labels' numbers so that they add up to 1.
  (func $store
    (param $a v128) (param $b v128) (param $c v128) (param $d v128) (param $e v128) (param $f v128)
    (param $out i32)
    (local $sum v128)
    (local.set $sum
      (f32x4.add
        (f32x4.add (f32x4.add (local.get $a) (local.get $b)) (f32x4.add (local.get $c) (local.get $d)))
        (f32x4.add (local.get $e) (local.get $f))))
    (local.set $sum
      (f32x4.splat
        (f32.div
          (f32.const 1)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
            (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))))
    (v128.store (local.get $out) (f32x4.mul (local.get $a) (local.get $sum)))
    (v128.store offset=16 (local.get $out) (f32x4.mul (local.get $b) (local.get $sum)))
    (v128.store offset=32 (local.get $out) (f32x4.mul (local.get $c) (local.get $sum)))
    (v128.store offset=48 (local.get $out) (f32x4.mul (local.get $d) (local.get $sum)))
    (v128.store offset=64 (local.get $out) (f32x4.mul (local.get $e) (local.get $sum)))
    (v128.store offset=80 (local.get $out) (f32x4.mul (local.get $f) (local.get $sum))))

  ;; The labels' numbers at an address times those at another.
  (func $times (param $x i32) (param $y i32) (param $out i32)
    (call $store
      (f32x4.mul (v128.load (local.get $x)) (v128.load (local.get $y)))
      (f32x4.mul (v128.load offset=16 (local.get $x)) (v128.load offset=16 (local.get $y)))
      (f32x4.mul (v128.load offset=32 (local.get $x)) (v128.load offset=32 (local.get $y)))
      (f32x4.mul (v128.load offset=48 (local.get $x)) (v128.load offset=48 (local.get $y)))
      (f32x4.mul (v128.load offset=64 (local.get $x)) (v128.load offset=64 (local.get $y)))
      (f32x4.mul (v128.load offset=80 (local.get $x)) (v128.load offset=80 (local.get $y)))
      (local.get $out)))

  ;; The labels' numbers from both sides, where the token's own factors count once.
  (func $meet (param $x i32) (param $y i32) (param $factors i32) (param $out i32)
    (call $store
      (f32x4.div
        (f32x4.mul (v128.load (local.get $x)) (v128.load (local.get $y)))
        (v128.load (local.get $factors)))
      (f32x4.div
        (f32x4.mul (v128.load offset=16 (local.get $x)) (v128.load offset=16 (local.get $y)))
        (v128.load offset=16 (local.get $factors)))
      (f32x4.div
        (f32x4.mul (v128.load offset=32 (local.get $x)) (v128.load offset=32 (local.get $y)))
        (v128.load offset=32 (local.get $factors)))
      (f32x4.div
        (f32x4.mul (v128.load offset=48 (local.get $x)) (v128.load offset=48 (local.get $y)))
        (v128.load offset=48 (local.get $factors)))
      (f32x4.div
        (f32x4.mul (v128.load offset=64 (local.get $x)) (v128.load offset=64 (local.get $y)))
        (v128.load offset=64 (local.get $factors)))
      (f32x4.div
        (f32x4.mul (v128.load offset=80 (local.get $x)) (v128.load offset=80 (local.get $y)))
        (v128.load offset=80 (local.get $factors)))
      (local.get $out)))

  ;; What the labels of a token get from those of the token beside it.
  (func $flow
    (param $from i32)      ;; numbers of the labels beside
    (param $steps i32)     ;; for each of those labels what a step to each label is
    (param $factors i32)   ;; of the token's own labels
    (param $out i32)
    (local $end i32)
    (local $x v128)
    (local $a v128)
    (local $b v128)
    (local $c v128)
    (local $d v128)
    (local $e v128)
    (local $f v128)
    (local.set $end (i32.add (local.get $from) (i32.const 84)))
    (loop $next
      (local.set $x (v128.load32_splat (local.get $from)))
      (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $steps)))))
      (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $steps)))))
      (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $steps)))))
      (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $steps)))))
      (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $x) (v128.load offset=64 (local.get $steps)))))
      (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $x) (v128.load offset=80 (local.get $steps)))))
      (local.set $steps (i32.add (local.get $steps) (i32.const 96)))
      (br_if $next (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 4))) (local.get $end))))
    (call $store
      (f32x4.mul (local.get $a) (v128.load (local.get $factors)))
      (f32x4.mul (local.get $b) (v128.load offset=16 (local.get $factors)))
      (f32x4.mul (local.get $c) (v128.load offset=32 (local.get $factors)))
      (f32x4.mul (local.get $d) (v128.load offset=48 (local.get $factors)))
      (f32x4.mul (local.get $e) (v128.load offset=64 (local.get $factors)))
      (f32x4.mul (local.get $f) (v128.load offset=80 (local.get $factors)))
      (local.get $out)))

  ;; How probable each label of each token of a run is, by the forward-backward algorithm. All run arrays have as many
  ;; places of 24 labels as the run has tokens.
  (func (export "sum")
    (param $length i32)    ;; of the run, in bytes: 96 a token
    (param $factors i32)   ;; none of them nothing, behind the last label either
    (param $forward i32)   ;; what comes from the tokens before, with the token's own factors
    (param $backward i32)  ;; the same from the tokens behind
    (param $marginals i32)
    (param $steps i32)     ;; factor of the step from each label to each
    (param $stepsBack i32) ;; the same, by the label that is stepped to
    (param $opening i32)   ;; 1 for the labels that a run may begin with, else 0
    (param $closing i32)   ;; 1 for those that it may end with
    (local $at i32)
    (call $times (local.get $opening) (local.get $factors) (local.get $forward))
    (local.set $at (i32.const 96))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $length)))
        (call $flow
          (i32.add (local.get $forward) (i32.sub (local.get $at) (i32.const 96)))
          (local.get $steps)
          (i32.add (local.get $factors) (local.get $at))
          (i32.add (local.get $forward) (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 96)))
        (br $next)))

    (local.set $at (i32.sub (local.get $length) (i32.const 96)))
    (call $times
      (local.get $closing)
      (i32.add (local.get $factors) (local.get $at))
      (i32.add (local.get $backward) (local.get $at)))
    (call $times
      (local.get $closing)
      (i32.add (local.get $forward) (local.get $at))
      (i32.add (local.get $marginals) (local.get $at)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $at)))
        (local.set $at (i32.sub (local.get $at) (i32.const 96)))
        (call $flow
          (i32.add (local.get $backward) (i32.add (local.get $at) (i32.const 96)))
          (local.get $stepsBack)
          (i32.add (local.get $factors) (local.get $at))
          (i32.add (local.get $backward) (local.get $at)))
        (call $meet
          (i32.add (local.get $forward) (local.get $at))
          (i32.add (local.get $backward) (local.get $at))
          (i32.add (local.get $factors) (local.get $at))
          (i32.add (local.get $marginals) (local.get $at)))
        (br $next)))))
